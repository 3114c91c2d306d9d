import {
  main
} from "../chunks/chunk-ZN2UTLCI.js";
import "../chunks/chunk-NAJQIBOT.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-DBABDJMD.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
