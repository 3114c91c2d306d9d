import {
  main
} from "../chunks/chunk-KHSWZINP.js";
import "../chunks/chunk-AB7T2RMG.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-33MEE5RU.js";
import "../chunks/chunk-ZCIC2N4N.js";
import "../chunks/chunk-ZWWD27OH.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-TF27PW7E.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
