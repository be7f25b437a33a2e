// A container whose environment and logs are written the short way. Hidden fields (`::`) are what it is made from.
local project = import 'project.libsonnet';

{
  local this = self,

  ports:: [],
  variables:: {},
  logGroup:: error 'a container needs a logGroup',

  name: error 'a container needs a name',
  image: error 'a container needs an image',
  essential: true,
  portMappings: [{ containerPort: port, protocol: 'tcp' } for port in this.ports],
  environment: [{ name: variable.key, value: variable.value } for variable in std.objectKeysValues(this.variables)],
  logConfiguration: {
    logDriver: 'awslogs',
    options: {
      'awslogs-group': this.logGroup,
      'awslogs-region': project.region,
      'awslogs-stream-prefix': this.name,
    },
  },
}
