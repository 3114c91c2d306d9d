import {
  main
} from "../chunks/chunk-IQX7VCCU.js";
import "../chunks/chunk-RFDHOWJY.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-VFZH43HY.js";
import "../chunks/chunk-2BLKNUPO.js";
import "../chunks/chunk-KWON2OA4.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-VH3FBZYQ.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:verify
await runAction(main, spec);
