import {
  main
} from "./chunk-27YSVRUD.js";
import "./chunk-4DCLMSGJ.js";
import "./chunk-F63LK7C3.js";
import "./chunk-UL5QHODA.js";
import "./chunk-4K4HDLXK.js";
import "./chunk-T5AI7FPM.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-C2SBPLP6.js";
import "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
