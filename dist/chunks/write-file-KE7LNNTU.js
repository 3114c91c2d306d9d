import {
  removeFile,
  replaceFile,
  writeFile,
  writeFiles,
  writeNewFile,
  writeTogether
} from "./chunk-IZBFRUFX.js";
export {
  removeFile,
  replaceFile,
  writeFile,
  writeFiles,
  writeNewFile,
  writeTogether
};
