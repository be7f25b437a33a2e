/** Characters that Go and Terraform write in one way only. */
const plain = /^[\w .,:;@#$%^*()+=~|?!'{}[\]-]*$/;

/** Whether an index key may stand in the file in another way than Go would write it. */
export const isUnusualKey = (key: unknown): boolean => typeof key === 'string' && !plain.test(key);
