import {
  main
} from "../chunks/chunk-DS3D4AIO.js";
import "../chunks/chunk-OHEZZMOB.js";
import "../chunks/chunk-5C3FZM5D.js";
import "../chunks/chunk-WREBOCMQ.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-SI67GCBH.js";
import {
  runAction,
  spec
} from "../chunks/chunk-SDOQZG4T.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
