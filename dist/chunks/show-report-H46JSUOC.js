import {
  showReport
} from "./chunk-VTKDPZSR.js";
import "./chunk-DN5MTNJ5.js";
import "./chunk-LP7C7ZQG.js";
import "./chunk-AZKQB5AJ.js";
import "./chunk-FWJKZKKJ.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
