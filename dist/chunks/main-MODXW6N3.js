import {
  main
} from "./chunk-JJGIHGSC.js";
export {
  main
};
