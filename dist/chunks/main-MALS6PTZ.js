import {
  main
} from "./chunk-HI254REG.js";
export {
  main
};
