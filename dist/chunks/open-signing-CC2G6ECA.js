import {
  openSigning
} from "./chunk-FTDPJMD6.js";
import "./chunk-CK3BO7VA.js";
import "./chunk-C34T6YLQ.js";
import "./chunk-BB27IWAI.js";
import "./chunk-4HE3ARCO.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
