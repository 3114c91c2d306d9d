import {
  main
} from "../chunks/chunk-TNVVDLC4.js";
import "../chunks/chunk-G2TRDDIB.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-SECEBG2S.js";
import "../chunks/chunk-4RTJPOKP.js";
import "../chunks/chunk-2NRRA2FV.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-HFM7OZZG.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
