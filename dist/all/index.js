import {
  main
} from "../chunks/chunk-KTUYG76H.js";
import "../chunks/chunk-VC3NBKNK.js";
import "../chunks/chunk-WYG54IWX.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-VH3FBZYQ.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:all
await runAction(main, spec);
