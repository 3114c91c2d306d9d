import {
  main
} from "../chunks/chunk-G4CNHJ6S.js";
import "../chunks/chunk-JT5EIP4T.js";
import "../chunks/chunk-WYG54IWX.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-AFPHLE2T.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:all
await runAction(main, spec);
