import {
  main
} from "../chunks/chunk-5ZFMYOJJ.js";
import "../chunks/chunk-E7L7JE4O.js";
import "../chunks/chunk-FSDLTHJX.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-I3S3OMQL.js";
import "../chunks/chunk-7NKZF3KY.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-MZIYJ6MB.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
