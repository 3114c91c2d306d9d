import {
  main
} from "../chunks/chunk-BTO5LXYE.js";
import "../chunks/chunk-KVOSWRUQ.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-UHM3WC52.js";
import "../chunks/chunk-VNBBUG5Q.js";
import "../chunks/chunk-XNJ56XQ3.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-KDZCMFQC.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
