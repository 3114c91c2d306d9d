import {
  attestationsRefusal,
  createAttestation
} from "./chunk-NPFFDXKT.js";
import "./chunk-NW5XQSNR.js";
import "./chunk-OXJ2LAVQ.js";
import "./chunk-5RWAA4PE.js";
import "./chunk-GC7KKEXO.js";
import "./chunk-V566EOV4.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
