import {
  main
} from "./chunk-QKF7JWDW.js";
import "./chunk-A6S2FSEC.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-NGHH5XZN.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-3OG5E5X6.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-SSMYI6RY.js";
import "./chunk-G6HBLWPT.js";
import "./chunk-HMVWW5VD.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
