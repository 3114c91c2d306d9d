import {
  openSigning
} from "./chunk-VTEVMFRZ.js";
import "./chunk-J6X6X7D7.js";
import "./chunk-A4VDZ32D.js";
import "./chunk-H6TLHE2S.js";
import "./chunk-2IO4PZXP.js";
import "./chunk-TF27PW7E.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
