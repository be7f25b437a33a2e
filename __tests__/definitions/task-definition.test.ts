import { describe, expect, it } from '@jest/globals';
import { decodeTaskDefinition, wrapperOf } from '../../src/definitions/task-definition.ts';
import type { DecodeContext } from '../../src/definitions/task-definition.ts';
import { contextOf } from '../fakes/definitions.ts';

const minimal = { family: 'web', containerDefinitions: [{ name: 'web', image: 'app:1' }] };
const decode = (document: unknown, more: Partial<DecodeContext> = {}) => decodeTaskDefinition(document, contextOf(JSON.stringify(document, null, 2), 'task.json', more));

describe('wrapperOf', () => {
  it.each<[string, unknown, string | undefined]>([
    ['a wrapped document', { taskDefinition: {} }, 'taskDefinition'],
    ['in any case', { TaskDefinition: {} }, 'TaskDefinition'],
    ['a plain document', { family: 'f' }, undefined],
    ['a list', [], undefined],
    ['null', null, undefined],
    ['a text', 'taskDefinition', undefined],
  ])('of %s', (_, document, wanted) => expect(wrapperOf(document)).toBe(wanted));
});

describe('decodeTaskDefinition', () => {
  it('takes the answer of describe-task-definition: wrapper off, describe-only keys dropped without a word', () => {
    const described = {
      taskDefinition: {
        ...minimal, taskDefinitionArn: 'arn', revision: 3, status: 'ACTIVE', requiresAttributes: [{ name: 'x' }], compatibilities: ['EC2'],
        registeredAt: '2026-01-01T00:00:00Z', registeredBy: 'arn', deregisteredAt: 1, deleteRequestedAt: 2, volumes: [], placementConstraints: [],
      },
      tags: [],
    };
    expect(decode(described)).toEqual({ value: minimal, findings: [] });
  });

  it('does not read tags beside the wrapper, and says where they belong', () => {
    const { value, findings } = decode({ taskDefinition: minimal, tags: [{ key: 'a', value: 'b' }] });
    expect(value).toEqual(minimal);
    expect(findings).toEqual([{ level: 'warning', message: 'tags: tags beside "taskDefinition" are not read', hint: 'Move them into "taskDefinition".', at: { file: 'task.json', line: 11, column: 3 } }]);
  });

  it('reads tags inside the wrapper', () => expect(decode({ taskDefinition: { ...minimal, tags: [{ key: 'a', value: 'b' }] } }).value.tags).toEqual([{ key: 'a', value: 'b' }]));

  it.each<{ name: string; document: object; wanted: object }>([
    { name: 'drops empty and null members everywhere', document: { ...minimal, cpu: null, volumes: [], containerDefinitions: [{ name: 'web', image: 'x', command: [], environment: null }] }, wanted: { family: 'web', containerDefinitions: [{ name: 'web', image: 'x' }] } },
    { name: 'drops the empty modes that ecspresso prints', document: { ...minimal, pidMode: '', ipcMode: '', networkMode: '', containerDefinitions: [{ name: 'web', image: 'x', portMappings: [{ containerPort: 80, protocol: '', appProtocol: '' }] }] }, wanted: { family: 'web', containerDefinitions: [{ name: 'web', image: 'x', portMappings: [{ containerPort: 80 }] }] } },
    { name: 'keeps zero, false and empty texts', document: { ...minimal, containerDefinitions: [{ name: 'web', image: 'x', cpu: 0, essential: false, environment: [{ name: 'E', value: '' }] }] }, wanted: { family: 'web', containerDefinitions: [{ name: 'web', image: 'x', cpu: 0, essential: false, environment: [{ name: 'E', value: '' }] }] } },
    { name: 'takes keys in the style of Go', document: { Family: 'web', ContainerDefinitions: [{ Name: 'web', Image: 'x' }], CPU: '256' }, wanted: { family: 'web', containerDefinitions: [{ name: 'web', image: 'x' }], cpu: '256' } },
    {
      name: 'never touches the keys of user maps',
      document: { ...minimal, containerDefinitions: [{ name: 'web', image: 'x', dockerLabels: { Team: 'a', team: 'b' }, logConfiguration: { logDriver: 'awslogs', options: { 'Awslogs-Group': 'g' } } }], volumes: [{ name: 'v', dockerVolumeConfiguration: { driverOpts: { type: 'nfs' }, labels: { l: '1' } } }] },
      wanted: { family: 'web', containerDefinitions: [{ name: 'web', image: 'x', dockerLabels: { Team: 'a', team: 'b' }, logConfiguration: { logDriver: 'awslogs', options: { 'Awslogs-Group': 'g' } } }], volumes: [{ name: 'v', dockerVolumeConfiguration: { driverOpts: { type: 'nfs' }, labels: { l: '1' } } }] },
    },
    { name: 'gives no empty list of tags', document: { ...minimal, tags: [] }, wanted: minimal },
  ])('$name', ({ document, wanted }) => expect(decode(document)).toEqual({ value: wanted, findings: [] }));

  it('leaves ignored tags out, all of them if need be', () => {
    const tags = [{ key: 'cost-a', value: '1' }, { key: 'team', value: '2' }];
    expect(decode({ ...minimal, tags }, { ignoreTags: ['cost-*'] }).value.tags).toEqual([{ key: 'team', value: '2' }]);
    expect(decode({ ...minimal, tags }, { ignoreTags: ['*'] }).value).not.toHaveProperty('tags');
  });

  it('reports what is wrong deep inside with its place', () => {
    const { findings } = decode({ ...minimal, containerDefinitions: [{ name: 'web', image: 'x', memory: '512', enviroment: [] }] });
    expect(findings.map(({ level, message, at }) => `${level} ${at?.line}:${at?.column} ${message}`)).toEqual([
      'error 7:17 containerDefinitions[0].memory: cannot unmarshal string "512": the API takes a number',
      'warning 8:7 containerDefinitions[0]: unknown key "enviroment"',
    ]);
  });
});
