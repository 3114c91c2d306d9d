import {
  openSigning
} from "./chunk-BZR6QQDZ.js";
import "./chunk-EMY5QO3H.js";
import "./chunk-KJ65XSIR.js";
import "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";
export {
  openSigning
};
