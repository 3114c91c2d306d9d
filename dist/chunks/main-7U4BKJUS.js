import {
  main
} from "./chunk-XF7RPHAQ.js";
import "./chunk-ETTLV7QJ.js";
import "./chunk-4JYBLPLA.js";
import "./chunk-TJ3S3CQO.js";
import "./chunk-FVSL34JP.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-LDFXNP3E.js";
import "./chunk-4GVNHWYL.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
