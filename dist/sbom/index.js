import {
  main
} from "../chunks/chunk-23HWCGDT.js";
import "../chunks/chunk-5N65C2WL.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-6WZQMOAN.js";
import "../chunks/chunk-AVF6ROVN.js";
import {
  spec
} from "../chunks/chunk-VQBKOBVO.js";
import {
  runAction
} from "../chunks/chunk-AGIHZJF3.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-HYN2GBT3.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sbom
await runAction(main, spec);
