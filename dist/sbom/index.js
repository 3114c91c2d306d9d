import {
  main
} from "../chunks/chunk-F2FI7PLJ.js";
import "../chunks/chunk-K357DQ6Q.js";
import "../chunks/chunk-KVG457K2.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-SQWRT5HM.js";
import "../chunks/chunk-SUEFY42C.js";
import {
  spec
} from "../chunks/chunk-O5VOQLBL.js";
import {
  runAction
} from "../chunks/chunk-5BZ5NW4B.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sbom
await runAction(main, spec);
