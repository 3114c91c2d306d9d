import {
  main
} from "../chunks/chunk-E4HAAV66.js";
import "../chunks/chunk-CNLUH6PR.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-33MEE5RU.js";
import "../chunks/chunk-UJD2WQAZ.js";
import "../chunks/chunk-ZWWD27OH.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-3WJUOTQC.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
