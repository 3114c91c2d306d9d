import {
  main
} from "../chunks/chunk-2R67VHLB.js";
import "../chunks/chunk-JPX4FTOC.js";
import "../chunks/chunk-YSQ2AUNR.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-2FW6ZRNG.js";
import "../chunks/chunk-7NKZF3KY.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-TRRO3PXF.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
