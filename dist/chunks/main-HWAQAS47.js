import {
  main
} from "./chunk-GPHYU4WZ.js";
export {
  main
};
