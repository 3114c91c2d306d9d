import {
  main
} from "../chunks/chunk-DZRWG4SG.js";
import "../chunks/chunk-B44DMGQ6.js";
import "../chunks/chunk-YFSGKYP2.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-RYA7GYN4.js";
import "../chunks/chunk-2NRRA2FV.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-SDOQZG4T.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
