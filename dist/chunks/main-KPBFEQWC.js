import {
  main
} from "./chunk-H74WLRTC.js";
export {
  main
};
