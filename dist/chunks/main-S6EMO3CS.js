import {
  main
} from "./chunk-KB3PAIQ3.js";
import "./chunk-NOBJOZPW.js";
import "./chunk-H5S3XLRA.js";
import "./chunk-TL4ZYWIQ.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-PNUUKWXA.js";
import "./chunk-JR4WHXTM.js";
import "./chunk-NB6Z3AIY.js";
import "./chunk-RDMTUIAK.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
