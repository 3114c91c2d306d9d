import {
  main
} from "./chunk-EC3MQTRZ.js";
import "./chunk-6CLC3BR4.js";
import "./chunk-J347JZEN.js";
import "./chunk-BKFDKORA.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-2VPJIFYA.js";
import "./chunk-OQ4UNXRP.js";
import "./chunk-ELGMNIMJ.js";
import "./chunk-5NGOXDFS.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
