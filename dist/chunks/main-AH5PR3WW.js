import {
  main
} from "./chunk-XWZHSCUC.js";
import "./chunk-4ZABVQNQ.js";
import "./chunk-WJQAAY33.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-CGRAOCZT.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-FOJW7LK3.js";
import "./chunk-AAP2W54G.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-DEABB6FX.js";
import "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
