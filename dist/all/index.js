import {
  main
} from "../chunks/chunk-4PV6X3P4.js";
import "../chunks/chunk-2ENLPMB7.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-DA4OYTBY.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
