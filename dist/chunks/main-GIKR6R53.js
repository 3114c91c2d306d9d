import {
  main
} from "./chunk-5UA3FSNK.js";
import "./chunk-JYRQUVKG.js";
import "./chunk-7PS53GVK.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-J2AF7GHE.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IR3K5VWP.js";
import "./chunk-KOJ23A2T.js";
import "./chunk-BU3XZMP6.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-JMGV3SUK.js";
import "./chunk-AXVXQMTU.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-SXPB7MKA.js";
import "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
