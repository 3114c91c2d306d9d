import {
  main
} from "../chunks/chunk-PQAZEQMG.js";
import "../chunks/chunk-2DVIB7TX.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-SECEBG2S.js";
import "../chunks/chunk-IRK3WB2L.js";
import "../chunks/chunk-2NRRA2FV.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-6N5FSZYU.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
