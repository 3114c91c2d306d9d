import {
  main
} from "../chunks/chunk-E4UHJ55C.js";
import "../chunks/chunk-JWNUTREF.js";
import "../chunks/chunk-WYG54IWX.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-2FKIMJUK.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:all
await runAction(main, spec);
