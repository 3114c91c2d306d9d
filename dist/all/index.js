import {
  main
} from "../chunks/chunk-O6WR6IN5.js";
import "../chunks/chunk-W3RGESHA.js";
import "../chunks/chunk-WYG54IWX.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-5D5IIJXH.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:all
await runAction(main, spec);
