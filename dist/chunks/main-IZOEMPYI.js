import {
  main
} from "./chunk-PIQJCPSQ.js";
import "./chunk-WO65OUAO.js";
import "./chunk-7Q7BRPC5.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-XYDZQ4TI.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-36B2ZA3J.js";
import "./chunk-WRCPWI7B.js";
import "./chunk-7MF5HESZ.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-BB4VK45B.js";
import "./chunk-BPQ2GUJH.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-W5TRSPQI.js";
import "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
