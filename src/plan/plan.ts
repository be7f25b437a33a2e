import type {
  CreateServiceCommandInput,
  RegisterTaskDefinitionCommandInput,
  Service,
  ServiceRevision,
  Tag,
  TaskDefinition as LiveTaskDefinition,
  UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import type { Difference } from '../definitions/definitions.ts';
import type { Annotation } from '../support/log.ts';

/** A revision with its tags. Absent: nobody asked. `null`: asked for, and there is none. */
export type LiveRevision = (LiveTaskDefinition & { tags?: Tag[] }) | null;

/** What is deployed now. Not found is a value: the plan then creates. */
export type Deployed =
  | {
      /** No service is named: there is only the family. */
      kind: 'no-service';
      cluster: string;
      /** The newest revision of the file's family. */
      taskDefinition?: LiveRevision;
    }
  | {
      kind: 'missing';
      cluster: string;
      service: string;
      /** INACTIVE services count as missing. */
      status?: 'INACTIVE';
      /** The newest revision of the file's family. */
      taskDefinition?: LiveRevision;
      /** ARN of the newest ACTIVE revision of the file's family; absent if there is none or it was not asked for. */
      latestTaskDefinitionArn?: string;
    }
  | {
      kind: 'present';
      cluster: string;
      service: Service;
      /** The task definition that serves. */
      taskDefinition?: LiveRevision;
      /** ARN of the newest ACTIVE revision of the family that serves; absent if there is none or it was not asked for. */
      latestTaskDefinitionArn?: string;
      /** Where `monitoring` and gateway connectors stand; absent if not needed or not permitted. */
      revision?: ServiceRevision;
      /** The scalable target's bounds; absent if there is none or it was not read. */
      scalableTarget?: { minCapacity?: number; maxCapacity?: number };
    };

/** What is known of a service that was asked for. */
export type DeployedService = Exclude<Deployed, { kind: 'no-service' }>;

/** A task definition that a later step refers to: the one registered by this very plan, or one that exists. */
export type TaskDefinitionRef = { kind: 'registered' } | { kind: 'existing'; arn: string };

/** One call that changes AWS. The body is complete but for what an earlier step yields. */
export type Step =
  | { kind: 'register-task-definition'; input: RegisterTaskDefinitionCommandInput }
  | { kind: 'tag-resource'; resourceArn: string; tags: Tag[] }
  | { kind: 'untag-resource'; resourceArn: string; tagKeys: string[] }
  | { kind: 'create-service'; input: CreateServiceCommandInput; taskDefinition: TaskDefinitionRef }
  | { kind: 'update-service'; input: UpdateServiceCommandInput; taskDefinition?: TaskDefinitionRef };

/** Something the reader of the plan must know: shown in dry-run, log and summary alike. */
export interface Note extends Annotation {
  level: 'info' | 'warning';
  text: string;
}

/** The two sides of a comparison. */
export interface Compared {
  /** ARN of what is deployed; absent: there is nothing yet. */
  from?: string;
  /** The definition file, as the user knows it. */
  to: string;
}

/** What must be done to get from here to there: plain data, so that dry-run, diff, deploy and report cannot disagree. */
export interface Plan {
  cluster: string;
  /** Absent: only a task definition is registered. */
  service?: string;
  deployed?: Deployed;
  steps: Step[];
  differences: Difference[];
  notes: Note[];
  /** The documents that were compared; one that is not here was not, so that it has no differences means nothing. */
  compared?: Partial<Record<Difference['subject'], Compared>>;
  /** The revision that will serve, if it exists already (nothing is registered). */
  existingTaskDefinitionArn?: string;
}
