import {
  main
} from "../chunks/chunk-XRIDCJHA.js";
import "../chunks/chunk-AWR35D7T.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-QBBJXQBQ.js";
import "../chunks/chunk-Q46PY5TN.js";
import "../chunks/chunk-H7TYHGZ6.js";
import "../chunks/chunk-LJWYA7SM.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-EJLHZTOJ.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
