import {
  main
} from "./chunk-SYC5SFW3.js";
import "./chunk-QTDA6JIQ.js";
import "./chunk-ZF7IY6SO.js";
import "./chunk-OBKFPH6N.js";
import "./chunk-5UT2ULWU.js";
import "./chunk-BZR6QQDZ.js";
import "./chunk-EMY5QO3H.js";
import "./chunk-SOYIKW2W.js";
import "./chunk-KJ65XSIR.js";
import "./chunk-VAHOI3LD.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
