import {
  main
} from "../chunks/chunk-P4FHPEDC.js";
import "../chunks/chunk-KXAJPD7X.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-2B2CQH25.js";
import "../chunks/chunk-SBJLYU2X.js";
import "../chunks/chunk-QQ6ARGUX.js";
import {
  spec
} from "../chunks/chunk-H3ZLSUBF.js";
import {
  runAction
} from "../chunks/chunk-YGWZVOON.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sbom
await runAction(main, spec);
