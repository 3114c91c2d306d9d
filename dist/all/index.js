import {
  main
} from "../chunks/chunk-AJILXLRH.js";
import "../chunks/chunk-J4FOCPZQ.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-CMOMGRXO.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
