/** What a plan is made for: to be carried out, or only to be looked at. */
export type Purpose = 'carry-out' | 'show';

/** What the caller chose for one deploy, besides the files. ecspresso: DeployOption */
export interface DeployChoices {
  /** `--tasks`: absent leaves the count to the file, or to whoever scales the service. */
  tasks?: number;
  forceNewDeployment: boolean;
  /** `--no-update-service` is false. */
  updateService: boolean;
  skipTaskDefinition: boolean;
  /** `--revision`: of the family that the service runs. */
  revision?: number;
  latestTaskDefinition: boolean;
  /** An identical task definition is not registered again. */
  skipUnchanged: boolean;
  /** CONTAINER=IMAGE, applied after rendering. */
  images: Readonly<Record<string, string>>;
  /** Tags added to the task definition; empty when not asked for. */
  provenanceTags: Readonly<Record<string, string>>;
  /** Tag keys or globs that are neither compared nor changed; config and input joined. */
  ignoreTags: readonly string[];
}
