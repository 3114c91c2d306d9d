import {
  main
} from "../chunks/chunk-LSYKRQTL.js";
import {
  spec
} from "../chunks/chunk-NXJNR3KX.js";
import "../chunks/chunk-F2E4JIVB.js";
import "../chunks/chunk-O5VOQLBL.js";
import "../chunks/chunk-ZHKASK74.js";
import {
  runAction
} from "../chunks/chunk-5BZ5NW4B.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:all
await runAction(main, spec);
