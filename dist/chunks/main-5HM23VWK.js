import {
  main,
  mainWithin
} from "./chunk-IQX7VCCU.js";
import "./chunk-RFDHOWJY.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-VFZH43HY.js";
import "./chunk-2BLKNUPO.js";
import "./chunk-KWON2OA4.js";
import "./chunk-VH3FBZYQ.js";
import "./chunk-RVFCCLCR.js";
export {
  main,
  mainWithin
};
