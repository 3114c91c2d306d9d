import {
  main
} from "../chunks/chunk-OYSTP7VN.js";
import "../chunks/chunk-FF3R4PXC.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-33MEE5RU.js";
import "../chunks/chunk-AA3223F2.js";
import "../chunks/chunk-ZWWD27OH.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-5NRAA7QJ.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
