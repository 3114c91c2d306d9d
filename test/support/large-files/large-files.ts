/** The worst-case files of each format, with as many entries as fit or with entries that refer to all others. */

export interface LargeFile {
  /** Description of the file. */
  readonly shape: string;
  readonly path: string;
  make(bytes: number): Buffer;
}

interface Parts {
  readonly head?: string;
  readonly unit: (at: number) => string;
  readonly between?: string;
  /** Text after the units of the first section and before the second section. */
  readonly tail?: string;
  /** The same entry in a second section. */
  readonly second?: (at: number) => string;
}

/** Returns a file of the given size with as many units as fit. */
function repeated(shape: string, path: string, parts: Parts): LargeFile {
  const { head = '', unit, between = '', tail = '', second = () => '' } = parts;
  return {
    shape,
    path,
    make: (bytes) => {
      const first: string[] = [];
      const more: string[] = [];
      let size = head.length + tail.length;
      for (let at = 0; ; at++) {
        const pieces = [(at === 0 ? '' : between) + unit(at), second(at)] as const;
        size += pieces[0].length + pieces[1].length;
        if (size > bytes) break;
        first.push(pieces[0]);
        more.push(pieces[1]);
      }
      return Buffer.from([head, ...first, tail, ...more].join(''));
    },
  };
}

const SHA1 = 'a'.repeat(40);
const SHA256 = 'b'.repeat(64);
const SRI = `sha512-${'A'.repeat(86)}==`;

/** Returns twenty different entry names for each call. */
const others = (at: number, count = 20) =>
  Array.from({ length: count }, (_, by) => (at * 7 + by * 13) % (at + 1));

const list = (at: number, text: (other: number) => string, between = ',') =>
  [...new Set(others(at))].map(text).join(between);

const jsonEntries = (
  path: string,
  open: string,
  close: string,
  unit: Parts['unit'],
  shape = 'dense',
) => repeated(shape, path, { head: open, unit, between: ',', tail: close });

const npmTarball = (at: number) => `https://registry.npmjs.org/p${at}/-/p${at}-1.0.0.tgz`;

const NPM: readonly LargeFile[] = [
  jsonEntries(
    'package-lock.json',
    '{"name":"a","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"a","version":"1.0.0"},',
    '}}',
    (at) => `"node_modules/p${at}":{"version":"1.0.0"}`,
  ),
  jsonEntries(
    'package-lock.json',
    '{"name":"a","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"a","version":"1.0.0"},',
    '}}',
    (at) =>
      `"node_modules/p${at}":{"version":"1.0.0","resolved":"${npmTarball(at)}","integrity":"${SRI}","dependencies":{${list(at, (to) => `"p${to}":"1"`)}}}`,
    'linked',
  ),
  jsonEntries(
    'package-lock.json',
    '{"name":"a","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"a","version":"1.0.0"},',
    '}}',
    (at) =>
      `"${'node_modules/q/'.repeat(40)}node_modules/p${at}":{"version":"1.0.0","dependencies":{${list(at, (to) => `"x${to}":"1"`)}}}`,
    'deep',
  ),
  jsonEntries(
    'package-lock.json',
    '{"name":"a","version":"1.0.0","lockfileVersion":1,"dependencies":{',
    '}}',
    (at) => `"p${at}":{"version":"1.0.0","requires":{${list(at, (to) => `"p${to}":"1"`)}}}`,
    'version 1',
  ),
  repeated('dense', 'yarn.lock', {
    head: '# yarn lockfile v1\n\n',
    unit: (at) => `p${at}@1:\n  version "1.0.0"\n  resolved "${npmTarball(at)}#${SHA1}"\n\n`,
  }),
  repeated('linked', 'yarn.lock', {
    head: '# yarn lockfile v1\n\n',
    unit: (at) =>
      `p${at}@1:\n  version "1.0.0"\n  resolved "${npmTarball(at)}"\n  dependencies:\n${list(at, (to) => `    p${to} "1"\n`, '')}\n`,
  }),
  repeated('berry', 'yarn.lock', {
    head: '__metadata:\n  version: 8\n  cacheKey: 10c0\n\n',
    unit: (at) =>
      `"p${at}@npm:1":\n  version: 1.0.0\n  resolution: "p${at}@npm:1.0.0"\n  dependencies:\n${list(at, (to) => `    p${to}: "npm:1"\n`, '')}  languageName: node\n  linkType: hard\n\n`,
  }),
  repeated('dense', 'pnpm-lock.yaml', {
    head: "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n\npackages:\n\n",
    unit: (at) => `  p${at}@1.0.0:\n    resolution: {integrity: ${SRI}}\n\n`,
    tail: 'snapshots:\n\n',
    second: (at) =>
      `  p${at}@1.0.0:\n    dependencies:\n${list(at, (to) => `      p${to}: 1.0.0\n`, '')}\n`,
  }),
  jsonEntries(
    'bun.lock',
    '{"lockfileVersion":1,"workspaces":{"":{"name":"a"}},"packages":{',
    '}}',
    (at) =>
      `"p${at}":["p${at}@1.0.0","",{"dependencies":{${list(at, (to) => `"p${to}":"1"`)}}},"${SRI}"]`,
  ),
  jsonEntries(
    'deno.lock',
    '{"version":"5","npm":{',
    '}}',
    (at) =>
      `"p${at}@1.0.0":{"integrity":"${SRI}","dependencies":[${list(at, (to) => `"p${to}"`)}]}`,
  ),
  jsonEntries('package.json', '{"name":"a","dependencies":{', '}}', (at) => `"p${at}":"1.0.0"`),
  jsonEntries(
    '.pnp.data.json',
    '{"__info":[],"dependencyTreeRoots":[{"name":"a","reference":"workspace:."}],"packageRegistryData":[[null,[[null,{"packageLocation":"./","packageDependencies":[]}]]],',
    ']}',
    (at) =>
      `["p${at}",[["npm:1.0.0",{"packageLocation":"./.yarn/cache/p${at}-npm-1.0.0-0123456789-abcdef0123.zip/node_modules/p${at}/","packageDependencies":[["p${at}","npm:1.0.0"],${list(at, (to) => `["p${to}","npm:1.0.0"]`)}],"linkType":"HARD"}]]]`,
  ),
];

const toml = (path: string, head: string, unit: Parts['unit'], shape = 'dense') =>
  repeated(shape, path, { head, unit });

const PYTHON: readonly LargeFile[] = [
  toml(
    'poetry.lock',
    '',
    (at) =>
      `[[package]]\nname = "p${at}"\nversion = "1.0.0"\ndescription = ""\noptional = false\npython-versions = "*"\nfiles = []\n\n`,
  ),
  toml(
    'poetry.lock',
    '',
    (at) =>
      `[[package]]\nname = "p${at}"\nversion = "1.0.0"\noptional = false\npython-versions = "*"\nfiles = []\n\n[package.dependencies]\n${list(at, (to) => `p${to} = "*"\n`, '')}\n`,
    'linked',
  ),
  toml(
    'uv.lock',
    'version = 1\nrequires-python = ">=3.12"\n\n',
    (at) =>
      `[[package]]\nname = "p${at}"\nversion = "1.0.0"\nsource = { registry = "https://pypi.org/simple" }\ndependencies = [${list(at, (to) => `{ name = "p${to}" }`)}]\n\n`,
  ),
  toml(
    'pdm.lock',
    '[metadata]\nlock_version = "4.5.0"\n\n',
    (at) =>
      `[[package]]\nname = "p${at}"\nversion = "1.0.0"\ndependencies = [${list(at, (to) => `"p${to}"`)}]\n\n`,
  ),
  toml(
    'pylock.toml',
    'lock-version = "1.0"\ncreated-by = "x"\n\n',
    (at) => `[[packages]]\nname = "p${at}"\nversion = "1.0.0"\n\n`,
  ),
  jsonEntries(
    'Pipfile.lock',
    '{"_meta":{"pipfile-spec":6},"default":{',
    '},"develop":{}}',
    (at) => `"p${at}":{"version":"==1.0.0"}`,
  ),
  repeated('dense', 'requirements.txt', { unit: (at) => `p${at}==1.0\n` }),
  repeated('compiled', 'requirements.txt', {
    unit: (at) =>
      `p${at}==1.0 \\\n    --hash=sha256:${SHA256}\n    # via\n${list(at, (to) => `    #   p${to}\n`, '')}`,
  }),
  toml(
    'pyproject.toml',
    '[project]\nname = "a"\nversion = "1"\ndependencies = [\n',
    (at) => `  "p${at}==1.0",\n`,
  ),
];
const PYPROJECT_TAIL = ']\n';

const JAVA: readonly LargeFile[] = [
  repeated('dense', 'gradle.lockfile', {
    unit: (at) => `g:a${at}:1.0=runtimeClasspath\n`,
    tail: 'empty=\n',
  }),
  repeated('dense', 'gradle/verification-metadata.xml', {
    head: '<?xml version="1.0"?><verification-metadata><configuration/><components>',
    unit: (at) =>
      `<component group="g" name="a${at}" version="1.0"><artifact name="a"><sha256 value="${SHA256}"/></artifact></component>`,
    tail: '</components></verification-metadata>',
  }),
  repeated('dense', 'gradle/libs.versions.toml', {
    head: '[libraries]\n',
    unit: (at) => `a${at} = "g:a${at}:1.0"\n`,
  }),
  repeated('dense', 'pom.xml', {
    head: '<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>a</artifactId><version>1</version><dependencies>',
    unit: (at) =>
      `<dependency><groupId>g</groupId><artifactId>b${at}</artifactId><version>1.0</version></dependency>`,
    tail: '</dependencies></project>',
  }),
  repeated('properties', 'pom.xml', {
    head: '<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>a</artifactId><version>1</version><properties>',
    unit: (at) => `<p${at}>\${p${at + 1}}</p${at}>`,
    tail: '</properties><dependencies><dependency><groupId>g</groupId><artifactId>b</artifactId><version>${p0}</version></dependency></dependencies></project>',
  }),
  jsonEntries(
    'build.sbt.lock',
    '{"lockVersion":1,"timestamp":"2026-01-01T00:00:00Z","configurations":["compile"],"dependencies":[',
    ']}',
    (at) =>
      `{"org":"g","name":"a${at}","version":"1.0","artifacts":[{"name":"a${at}.jar","hash":"sha1:${SHA1}"}],"configurations":["compile"]}`,
  ),
];

const DOTNET: readonly LargeFile[] = [
  jsonEntries(
    'packages.lock.json',
    '{"version":1,"dependencies":{"net8.0":{',
    '}}}',
    (at) =>
      `"P${at}":{"type":"Transitive","resolved":"1.0.0","contentHash":"x","dependencies":{${list(at, (to) => `"P${to}":"1.0.0"`)}}}`,
  ),
  repeated('dense', 'paket.lock', {
    head: 'NUGET\n  remote: https://api.nuget.org/v3/index.json\n',
    unit: (at) => `    P${at} (1.0)\n${list(at, (to) => `      P${to} (>= 1.0)\n`, '')}`,
  }),
  jsonEntries(
    'app.deps.json',
    '{"runtimeTarget":{"name":".NETCoreApp,Version=v8.0"},"targets":{},"libraries":{',
    '}}',
    (at) => `"P${at}/1.0.0":{"type":"package","serviceable":true,"sha512":"${SRI}"}`,
  ),
  repeated('dense', 'app.csproj', {
    head: '<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>',
    unit: (at) => `<PackageReference Include="P${at}" Version="1.0.0"/>`,
    tail: '</ItemGroup></Project>',
  }),
  repeated('dense', 'packages.config', {
    head: '<packages>',
    unit: (at) => `<package id="P${at}" version="1.0.0"/>`,
    tail: '</packages>',
  }),
];

const OTHERS: readonly LargeFile[] = [
  jsonEntries(
    'composer.lock',
    '{"content-hash":"x","packages":[',
    '],"packages-dev":[]}',
    (at) =>
      `{"name":"a/p${at}","version":"1.0.0","require":{${list(at, (to) => `"a/p${to}":"*"`)}},"type":"library"}`,
  ),
  repeated('linked', 'Gemfile.lock', {
    head: 'GEM\n  remote: https://rubygems.org/\n  specs:\n',
    unit: (at) => `    p${at} (1.0)\n${list(at, (to) => `      p${to} (>= 1)\n`, '')}`,
    tail: '\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  p0\n',
  }),
  repeated('linked', 'Cargo.lock', {
    head: 'version = 4\n\n[[package]]\nname = "app"\nversion = "0.1.0"\n\n',
    unit: (at) =>
      `[[package]]\nname = "p${at}"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${SHA256}"\ndependencies = [\n${list(at, (to) => ` "p${to}",\n`, '')}]\n\n`,
  }),
  repeated('dense', 'go.mod', {
    head: 'module x\n\ngo 1.24\n\nrequire (\n',
    unit: (at) => `\tx.org/p${at} v1.0.0\n`,
    tail: ')\n',
  }),
  repeated('replaced', 'go.mod', {
    head: 'module x\n\ngo 1.24\n\n',
    unit: (at) => `require x.org/p${at} v1.0.0\nreplace x.org/p${at} => x.org/q${at} v1.0.0\n`,
  }),
  repeated('dense', 'go.sum', { unit: (at) => `x.org/p${at} v1.0.0 h1:${'A'.repeat(43)}=\n` }),
  repeated('dense', 'vendor/modules.txt', {
    unit: (at) => `# x.org/p${at} v1.0.0\n## explicit\nx.org/p${at}\n`,
  }),
  repeated('dense', 'mix.lock', {
    head: '%{\n',
    unit: (at) =>
      `  "p${at}": {:hex, :p${at}, "1.0.0", "${SHA256}", [:mix], [], "hexpm", "${SHA256}"},\n`,
    tail: '}\n',
  }),
  repeated('one line', 'mix.lock', {
    head: '%{',
    unit: (at) =>
      `"p${at}": {:hex, :p${at}, "1.0.0", "${SHA256}", [:mix], [], "hexpm", "${SHA256}"}, `,
    tail: '}',
  }),
  repeated('dense', 'rebar.lock', {
    head: '{"1.2.0",\n[',
    unit: (at) => `{<<"p${at}">>,{pkg,<<"p${at}">>,<<"1.0.0">>},0}`,
    between: ',\n ',
    tail: ']}.\n[{pkg_hash,[]},{pkg_hash_ext,[]}].\n',
  }),
  repeated('dense', 'pubspec.lock', {
    head: 'packages:\n',
    unit: (at) =>
      `  p${at}:\n    dependency: transitive\n    description:\n      name: p${at}\n      sha256: ${SHA256}\n      url: "https://pub.dev"\n    source: hosted\n    version: "1.0.0"\n`,
    tail: 'sdks:\n  dart: ">=3.0.0"\n',
  }),
  repeated('linked', 'Podfile.lock', {
    head: 'PODS:\n',
    unit: (at) => `  - P${at} (1.0):\n${list(at, (to) => `    - P${to}\n`, '')}`,
    tail: '\nDEPENDENCIES:\n  - P0\n\nSPEC CHECKSUMS:\n  P0: x\n\nPODFILE CHECKSUM: x\n\nCOCOAPODS: 1.16.2\n',
  }),
  jsonEntries(
    'Package.resolved',
    '{"pins":[',
    '],"version":2}',
    (at) =>
      `{"identity":"p${at}","kind":"remoteSourceControl","location":"https://x.org/p${at}.git","state":{"revision":"${SHA1}","version":"1.0.0"}}`,
  ),
  jsonEntries(
    'renv.lock',
    '{"R":{"Version":"4.4.0","Repositories":[]},"Packages":{',
    '}}',
    (at) =>
      `"p${at}":{"Package":"p${at}","Version":"1.0.0","Source":"Repository","Repository":"CRAN","Requirements":[${list(at, (to) => `"p${to}"`)}]}`,
  ),
  repeated('linked', 'Manifest.toml', {
    head: 'julia_version = "1.10.0"\nmanifest_format = "2.0"\nproject_hash = "x"\n\n',
    unit: (at) =>
      `[[deps.P${at}]]\ndeps = [${list(at, (to) => `"P${to}"`)}]\ngit-tree-sha1 = "${SHA1}"\nuuid = "00000000-0000-0000-0000-${String(at).padStart(12, '0')}"\nversion = "1.0.0"\n\n`,
  }),
  jsonEntries(
    'conan.lock',
    '{"version":"0.5","requires":[',
    '],"build_requires":[],"python_requires":[]}',
    (at) => `"p${at}/1.0#${'a'.repeat(32)}%1.0"`,
  ),
  repeated('dense', 'conanfile.txt', { head: '[requires]\n', unit: (at) => `p${at}/1.0\n` }),
  repeated('dense', 'conda-lock.yml', {
    head: 'version: 1\nmetadata:\n  channels: []\n  platforms: [linux-64]\n  content_hash: {}\n  sources: []\npackage:\n',
    unit: (at) =>
      `- name: p${at}\n  version: '1.0'\n  manager: conda\n  platform: linux-64\n  dependencies: {}\n  url: https://conda.anaconda.org/conda-forge/noarch/p${at}-1.0-0.conda\n  hash: {sha256: ${SHA256}}\n  category: main\n  optional: false\n`,
  }),
  repeated('dense', 'environment.yml', {
    head: 'name: x\ndependencies:\n',
    unit: (at) => `  - p${at}=1.0=0\n`,
  }),
  repeated('dense', 'cabal.project.freeze', {
    head: 'constraints: any.p ==1.0',
    unit: (at) => `,\n             any.p${at} ==1.0`,
  }),
  repeated('dense', 'stack.yaml.lock', {
    head: 'packages:\n',
    unit: (at) =>
      `- completed:\n    hackage: p${at}-1.0@sha256:${SHA256},1\n    pantry-tree:\n      sha256: ${SHA256}\n      size: 1\n  original:\n    hackage: p${at}-1.0\n`,
    tail: 'snapshots: []\n',
  }),
  repeated('dense', 'Dockerfile', { unit: (at) => `FROM x.org/p${at}:1.0 AS s${at}\n` }),
  repeated('variables', 'Dockerfile', {
    head: 'ARG V=1.0\n',
    unit: (at) => `ARG V${at}=\${V}\nFROM x.org/p${at}:\${V${at}}\n`,
  }),
  repeated('dense', 'compose.yml', {
    head: 'services:\n',
    unit: (at) => `  s${at}:\n    image: x.org/p${at}:1.0\n`,
  }),
  repeated('dense', 'deployment.yaml', {
    unit: (at) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: p${at}}\nspec:\n  containers:\n  - name: a\n    image: x.org/p${at}:1.0\n---\n`,
  }),
  repeated('dense', '.github/workflows/ci.yml', {
    head: 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n',
    unit: (at) => `      - uses: o/p${at}@v1.0.0\n`,
  }),
  jsonEntries(
    'bom.cdx.json',
    '{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[',
    ']}',
    (at) =>
      `{"type":"library","bom-ref":"p${at}","name":"p${at}","version":"1.0.0","purl":"pkg:npm/p${at}@1.0.0"}`,
  ),
  repeated('dense', 'bom.cdx.xml', {
    head: '<?xml version="1.0"?><bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1"><components>',
    unit: (at) =>
      `<component type="library"><name>p${at}</name><version>1.0.0</version><purl>pkg:npm/p${at}@1.0.0</purl></component>`,
    tail: '</components></bom>',
  }),
  jsonEntries(
    'bom.spdx.json',
    '{"spdxVersion":"SPDX-2.3","dataLicense":"CC0-1.0","SPDXID":"SPDXRef-DOCUMENT","name":"x","documentNamespace":"https://x.org","creationInfo":{"created":"2026-01-01T00:00:00Z","creators":["Tool: x"]},"packages":[',
    ']}',
    (at) =>
      `{"SPDXID":"SPDXRef-p${at}","name":"p${at}","versionInfo":"1.0.0","downloadLocation":"NOASSERTION","externalRefs":[{"referenceCategory":"PACKAGE-MANAGER","referenceType":"purl","referenceLocator":"pkg:npm/p${at}@1.0.0"}]}`,
  ),
  repeated('dense', 'bom.spdx', {
    head: 'SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\nSPDXID: SPDXRef-DOCUMENT\nDocumentName: x\nDocumentNamespace: https://x.org\nCreator: Tool: x\nCreated: 2026-01-01T00:00:00Z\n\n',
    unit: (at) =>
      `PackageName: p${at}\nSPDXID: SPDXRef-p${at}\nPackageVersion: 1.0.0\nPackageDownloadLocation: NOASSERTION\nExternalRef: PACKAGE-MANAGER purl pkg:npm/p${at}@1.0.0\n\n`,
  }),
  repeated('linked', 'var/lib/dpkg/status', {
    unit: (at) =>
      `Package: p${at}\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1.0\nDepends: ${list(at, (to) => `p${to}`, ', ')}\nDescription: x\n\n`,
  }),
  repeated('linked', 'lib/apk/db/installed', {
    unit: (at) => `P:p${at}\nV:1.0-r0\nA:x86_64\nD:${list(at, (to) => `p${to}`, ' ')}\n\n`,
  }),
];

export const LARGE_FILES: readonly LargeFile[] = [
  ...NPM,
  ...PYTHON.map((file) =>
    file.path === 'pyproject.toml'
      ? {
          ...file,
          make: (bytes: number) =>
            Buffer.concat([file.make(bytes - 2), Buffer.from(PYPROJECT_TAIL)]),
        }
      : file,
  ),
  ...JAVA,
  ...DOTNET,
  ...OTHERS,
];
