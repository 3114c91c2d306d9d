import {
  main
} from "../chunks/chunk-CP6AI4QL.js";
import "../chunks/chunk-4QXWE6QF.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-KDZCMFQC.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
