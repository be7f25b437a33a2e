// What several files of the project share.
{
  name: 'web',
  region: 'eu-central-1',
  port: 8080,
}
