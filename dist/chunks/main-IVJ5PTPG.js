import {
  main
} from "./chunk-NWQKEXK4.js";
import "./chunk-PGQTMZ5D.js";
import "./chunk-IJXI42WX.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-NLKZTZD3.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XML5HGYO.js";
import "./chunk-MIMMUJLA.js";
import "./chunk-4E3L4IIK.js";
import "./chunk-OWANCGMB.js";
import "./chunk-U752Q6HN.js";
import "./chunk-L3TWQMRQ.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-SBQDIK2O.js";
import "./chunk-ZECXRRYE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
