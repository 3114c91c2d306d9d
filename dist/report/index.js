import {
  main
} from "../chunks/chunk-JQJ7UPHS.js";
import "../chunks/chunk-EYK4MU5D.js";
import "../chunks/chunk-RK4GGZEI.js";
import "../chunks/chunk-RX3HNJ73.js";
import "../chunks/chunk-OGSABBQ6.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-5D5IIJXH.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:report
await runAction(main, spec);
