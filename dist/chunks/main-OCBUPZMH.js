import {
  main
} from "./chunk-LQZ6YXMR.js";
export {
  main
};
