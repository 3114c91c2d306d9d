import {
  main
} from "./chunk-DDBF63TS.js";
import "./chunk-YTTX5HH4.js";
import "./chunk-ZSJS2TTE.js";
import "./chunk-JICH4EG6.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-3V6XKJWA.js";
import "./chunk-CK3BO7VA.js";
import "./chunk-BB27IWAI.js";
import "./chunk-4HE3ARCO.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
